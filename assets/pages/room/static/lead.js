// Counts are written into the page as they change; when the room itself has moved, the page is fetched anew.
"use strict";
(() => {
  const lost = document.getElementById("lost");
  if (!lost) return;
  let source, watch, failed = 0;

  const renew = async () => {
    const answer = await fetch("/lead", { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("lead");
    if (!fresh) return location.reload();
    const open = [...document.querySelectorAll("details")].map((each) => each.open);
    document.getElementById("lead").replaceWith(document.adoptNode(fresh));
    const now = document.querySelectorAll("details");
    if (now.length === open.length) now.forEach((each, at) => { each.open = open[at]; });
  };
  const tell = (state) => {
    lost.hidden = true;
    failed = 0;
    const stale = document.getElementById("lead").dataset.mark !== state.mark;
    if (stale || (state.power && document.querySelector(".power:not(.ready)"))) return renew().catch(() => {});
    const spots = { joined: state.joined, begun: state.begun, done: state.done, until: state.until };
    state.arms.forEach((count, arm) => { spots[`arm${arm}`] = count; });
    for (const [id, count] of Object.entries(spots)) {
      const spot = document.getElementById(id);
      if (spot) spot.textContent = count;
    }
  };
  const beat = () => { clearTimeout(watch); watch = setTimeout(open, 32000); };
  const open = () => {
    if (source) source.close();
    source = new EventSource("/lead/events");
    beat();
    source.onmessage = (news) => { beat(); tell(JSON.parse(news.data)); };
    source.addEventListener("bye", () => { source.close(); lost.hidden = false; });
    source.onerror = () => {
      failed += 1;
      if (failed > 1) lost.hidden = false;
      source.close();
      clearTimeout(watch);
      watch = setTimeout(open, Math.min(8000, 500 * 2 ** failed));
    };
  };
  addEventListener("pageshow", open);
  addEventListener("online", open);
  addEventListener("offline", () => { if (source) source.close(); clearTimeout(watch); lost.hidden = false; });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) open(); });
})();
