// The participants' pages, made quicker. Without this script every page works as a plain form.
// A tap is repeated with the same step until the host has said that it is kept; the host takes it once.
(function () {
  "use strict";

  var BEAT = 12000;              // the host gives a sign of life this often, in milliseconds
  var MISSED = 2.5 * BEAT;       // after so long a silence the line is taken for dead
  var OPENING = 5000;            // an opening line that takes longer is dropped
  var POLL = 2000;               // without a line, ask this often
  var SPREAD = 500;              // a whole room that was cut off comes back within so long, not at one moment
  var LONGEST = 16000;           // each further try in vain doubles that, up to this
  var STEADY = 3000;             // a line that held for so long was a good one
  var IMPATIENT = 700;           // after waking, a line that says nothing for so long is not waited for
  var PATIENCE = 6000;           // one request may take so long

  var light = document.getElementById("light");
  var stream = null, failed = 0, since = 0, polling = 0, watchdog = 0, retry = 0, tag = "", ended = false;
  var sending = false, asking = false, again = false, hurry = function () {};

  function main() { return document.querySelector("main"); }
  function live() { return Boolean(main() && main().dataset.at); }

  // --- The light: honest about whose side it is.

  function show(state) {
    if (!light || !live()) { return; }
    if (ended) { state = "bye"; }
    var bad = state === "phone" || state === "host";
    var name = "light" + (bad ? " bad" : state === "ok" ? " ok" : "");
    if (light.className !== name) { light.className = name; }
    if (light.textContent !== light.dataset[state]) { light.textContent = light.dataset[state]; }
    light.hidden = false;
  }

  function trouble() { show(navigator.onLine === false ? "phone" : "host"); }

  // --- Asking, with an end to waiting.

  function ask(path, options) {
    var stop = new AbortController();
    var timer = setTimeout(function () { stop.abort(); }, PATIENCE);
    options = options || {};
    options.signal = stop.signal;
    options.credentials = "same-origin";
    options.cache = "no-store";
    return fetch(path, options).finally(function () { clearTimeout(timer); });
  }

  function pause(ms) { return new Promise(function (done) { hurry = done; setTimeout(done, ms); }); }

  // --- The page itself.

  function swap(text) {
    var read = new DOMParser().parseFromString(text, "text/html").querySelector("main");
    var old = main();
    if (!read || !old) { location.reload(); return; }
    read.classList.add("swapped");
    old.replaceWith(document.adoptNode(read));
    window.scrollTo(0, 0);
    var head = read.querySelector("h1[tabindex]");
    if (head) { head.focus({preventScroll: true}); }
  }

  function taken(answer) {
    if (answer.status === 401) { location.assign("/"); return Promise.resolve(); }
    return answer.text().then(swap);
  }

  function state() {
    var headers = tag ? {"If-None-Match": tag} : {};
    return ask("/state", {headers: headers}).then(function (answer) {
      if (answer.status === 304) { return null; }
      if (!answer.ok) { throw new Error("state"); }
      tag = answer.headers.get("etag") || "";
      return answer.json();
    });
  }

  // Is this page still the right one? If not, fetch the right one. The line tells by itself; else the host is asked.
  function check(told) {
    if (!live() || sending || ended) { return Promise.resolve(); }
    if (asking) { again = true; return Promise.resolve(); }
    asking = true;
    return (told ? Promise.resolve(told) : state()).then(function (news) {
      if (stream || polling) { show("ok"); }
      if (!news || sending || !live() || news.at === main().dataset.at) { return null; }
      tag = "";
      return ask(main().dataset.src, {headers: {"X-Partial": "1"}}).then(function (answer) {
        return sending ? null : taken(answer);
      });
    }).catch(trouble).then(function () {
      asking = false;
      if (again) { again = false; return check(); }
      return null;
    });
  }

  // --- The line on which the host tells that the room goes on.

  function close() {
    clearTimeout(watchdog);
    clearTimeout(retry);
    if (stream) { stream.close(); stream = null; }
  }

  function alive(ms) {
    clearTimeout(watchdog);
    watchdog = setTimeout(broken, ms);
  }

  function heard() {
    since = since || performance.now();
    clearInterval(polling);
    polling = 0;
    alive(MISSED);
    show("ok");
  }

  function broken() {
    close();
    if (ended || document.hidden) { return; }
    failed = since && performance.now() - since > STEADY ? 1 : failed + 1;
    retry = setTimeout(open, Math.random() * Math.min(SPREAD * Math.pow(2, failed - 1), LONGEST));
    if (failed < 2) { show("wait"); return; }
    poll();
    check();
  }

  function poll() {
    if (!polling) { polling = setInterval(function () { check(); }, POLL); }
  }

  function open() {
    close();
    if (!live() || ended || document.hidden) { return; }
    if (!window.EventSource) { poll(); return; }
    since = 0;
    var mine = stream = new EventSource("/events");
    alive(OPENING);
    mine.onmessage = function (event) {
      if (mine !== stream) { return; }
      heard();
      var news = JSON.parse(event.data);
      if (live() && news.at !== main().dataset.at) {
        setTimeout(function () { check(news); }, Math.random() * 150);
      }
    };
    mine.addEventListener("beat", function () { if (mine === stream) { heard(); } });
    mine.addEventListener("bye", function () {
      if (mine !== stream) { return; }
      close();
      check().then(function () {
        var over = main() && /^(done|watch) ended/.test(main().dataset.at || "");
        if (over) { ended = true; show("bye"); } else { broken(); }
      });
    });
    mine.onerror = function () { if (mine === stream) { broken(); } };
  }

  // After sleep, another app, another network, the way back: drop the line and look where the room is.
  function wake() {
    if (document.hidden || !live()) { return; }
    failed = 0;
    hurry();
    unlock();
    open();
    var mine = stream;
    setTimeout(function () { if (!mine || (mine === stream && !since)) { check(); } }, mine ? IMPATIENT : 0);
  }

  function sleep() {
    close();
    clearInterval(polling);
    polling = 0;
  }

  // --- Sending, until it is kept.

  function body(form, button) {
    var data = new URLSearchParams();
    Array.prototype.forEach.call(form.elements, function (field) {
      if (field.name && field.type !== "submit") { data.append(field.name, field.value); }
    });
    if (button && button.name) { data.append(button.name, button.value); }
    return data;
  }

  function lock(button) {
    main().classList.add("busy");
    if (button) { button.classList.add("pressed"); }
    main().querySelectorAll("form.act button, form.digits button").forEach(function (one) { one.disabled = true; });
  }

  function unlock() {
    if (sending || !main()) { return; }
    main().classList.remove("busy");
    main().querySelectorAll("button").forEach(function (one) { one.disabled = false; one.classList.remove("pressed"); });
  }

  function deliver(path, data, tries) {
    return ask(path, {method: "POST", headers: {"X-Partial": "1"}, body: data}).then(function (answer) {
      if (answer.status === 429 || answer.status >= 500) { throw new Error("later"); }
      return answer;
    }).catch(function () {
      trouble();
      return pause(Math.min(500 * (tries + 1), 3000)).then(function () { return deliver(path, data, tries + 1); });
    });
  }

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.getAttribute("action") !== "/act" || !window.fetch || !window.AbortController) { return; }
    event.preventDefault();
    if (sending) { return; }
    var button = event.submitter || document.activeElement;
    var data = body(form, button);
    sending = true;
    lock(button);
    var slow = setTimeout(function () { show("sending"); }, 400);
    deliver("/act", data, 0).then(function (answer) {
      clearTimeout(slow);
      sending = false;
      tag = "";
      return taken(answer);
    }).then(function () {
      unlock();
      show(stream || polling ? "ok" : "wait");
    });
  });

  // --- The start.

  document.addEventListener("visibilitychange", function () { if (document.hidden) { sleep(); } else { wake(); } });
  window.addEventListener("pageshow", function (event) { if (event.persisted) { wake(); } });
  window.addEventListener("pagehide", sleep);
  window.addEventListener("online", wake);
  window.addEventListener("offline", function () { close(); trouble(); });
  if (location.pathname === "/play" && location.search) { history.replaceState(null, "", "/play"); }
  if (live()) { show("wait"); open(); }
})();
