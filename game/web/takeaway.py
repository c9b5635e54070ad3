"""What a facilitator may take home before everything is deleted: the report and the tables, of groups only."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from game.model.cohort import Cohort
from game.web.about import About, about
from game.web.desk import Desk
from game.web.export import export
from game.web.export_files import dictionary_csv, document_json, kinds_csv, table_csv
from game.web.leading import leads
from game.web.phase import Phase
from game.web.report import report_html
from game.web.reveal import cohort_of, taken

_MS: Final = 1000
FILES: Final = {
    "report.html": "text/html",
    "table.csv": "text/csv",
    "kinds.csv": "text/csv",
    "columns.csv": "text/csv",
    "room.json": "application/json",
}

TABLES: Final = frozenset(FILES) - {"report.html"}
"""Not handed out once somebody has left after the reveal: the figures less the table would be that person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Takeaway:
    """Hands out what may leave the room."""

    desk: Desk

    def routes(self) -> list[Route]:
        """Return the route of the downloads."""
        return [Route("/lead/take/{name}", self.take, methods=["GET"])]

    async def take(self, request: Request) -> Response:
        """Hand out a file, after the reveal and never of a rehearsal."""
        if not leads(self.desk, request):
            return RedirectResponse("/lead", status_code=303)
        name, room, cohort = request.path_params["name"], self.desk.workshop.room, cohort_of(self.desk)
        if name not in FILES:
            return Response(status_code=404)
        if cohort is None or room.standing.phase is not Phase.REVEALED or self.desk.show.now.rehearsal:
            return self.desk.pages.page("lead_not_yet", status=409, title=room.pack.title)
        if name in TABLES and len(taken(self.desk)) != cohort.people:
            return self.desk.pages.page("lead_since", status=409, title=room.pack.title)
        day = datetime.fromtimestamp(room.clock.now() / _MS, UTC).date().isoformat()
        text = self._text(name, cohort, about(room.pack, room.arms, day))
        kept_as = {"content-disposition": f'attachment; filename="{day}-{name}"'}
        return Response(text, media_type=FILES[name], headers=kept_as)

    def _text(self, name: str, cohort: Cohort, of: About) -> str:
        """Write a file; every writing shuffles people and rows anew."""
        words = self.desk.pages.words
        if name == "report.html":
            return report_html(cohort, of, words)
        found = export(taken(self.desk), of, cohort, pick=secrets.randbelow)
        match name:
            case "table.csv":
                return table_csv(found)
            case "kinds.csv":
                return kinds_csv(found)
            case "columns.csv":
                return dictionary_csv(found, words)
            case _:
                return document_json(found, of, words, seed=cohort.seed)
