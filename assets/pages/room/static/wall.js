// The wall listens; counts are written into the page, everything else is fetched anew as a whole.
"use strict";
(() => {
  const lost = document.getElementById("lost");
  let source, watch, failed = 0, busy = false;

  const show = async () => {
    if (busy) return;
    busy = true;
    try {
      const answer = await fetch("/wall", { cache: "no-store" });
      if (!answer.ok) throw new Error(answer.status);
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("wall");
      if (fresh) document.getElementById("wall").replaceWith(document.adoptNode(fresh));
    } finally { busy = false; }
  };
  const tell = (state) => {
    lost.hidden = true;
    failed = 0;
    if (document.getElementById("wall").dataset.mark !== state.mark) return show().catch(() => {});
    for (const id of ["joined", "done"]) {
      const spot = document.getElementById(id);
      if (spot) spot.textContent = state[id];
    }
  };
  const beat = () => { clearTimeout(watch); watch = setTimeout(open, 32000); };
  const open = () => {
    if (source) source.close();
    source = new EventSource("/wall/events");
    beat();
    source.onmessage = (news) => { beat(); tell(JSON.parse(news.data)); };
    source.addEventListener("bye", () => { source.close(); show().catch(() => {}); setTimeout(open, 5000); });
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
  document.addEventListener("dblclick", () => {
    if (document.fullscreenElement) document.exitFullscreen(); else document.documentElement.requestFullscreen();
  });
})();
