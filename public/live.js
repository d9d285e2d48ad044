// Live numbers: what is marked with data-key inside [data-live] follows a stream of events. Without it the page is as it was sent.
(function () {
  "use strict";
  var root = document.querySelector("[data-live]");
  if (!root || !window.EventSource || !window.fetch) return;
  var lost = root.querySelector("[data-lost]");
  var renewing = false;

  function put(element, value) {
    if (Array.isArray(value)) {
      element.textContent = "";
      value.forEach(function (line) {
        element.appendChild(document.createElement("li")).textContent = line;
      });
    } else if (element.dataset.attr) {
      element.setAttribute(element.dataset.attr, value);
    } else if (element.textContent !== value) {
      element.textContent = value;
    }
  }

  // The page has other places than before: ask for it anew, not all browsers at once.
  function renew() {
    if (renewing) return;
    renewing = true;
    setTimeout(function () {
      fetch(location.href, { credentials: "same-origin" }).then(function (answer) {
        if (!answer.ok || answer.redirected) { location.reload(); return null; }
        return answer.text();
      }).then(function (text) {
        var fresh = text && new DOMParser().parseFromString(text, "text/html").querySelector("[data-live]");
        if (!fresh) return;
        root.innerHTML = fresh.innerHTML;
        root.dataset.shape = fresh.dataset.shape;
        lost = root.querySelector("[data-lost]");
        renewing = false;
        listen();
      }).catch(function () { renewing = false; });
    }, Math.random() * 1500);
  }

  var source;
  function listen() {
    if (source) source.close();
    source = new EventSource(root.dataset.live);
    source.onopen = function () { if (lost) lost.hidden = true; };
    source.onerror = function () {
      if (lost) lost.hidden = false;
      // A refusal, not a broken network: the page itself says why.
      if (source.readyState === 2) setTimeout(function () { location.reload(); }, 5000);
    };
    source.onmessage = function (event) {
      if (lost) lost.hidden = true;
      var values = JSON.parse(event.data);
      if ("shape" in values && values.shape !== root.dataset.shape) { renew(); return; }
      root.querySelectorAll("[data-key]").forEach(function (element) {
        var key = element.dataset.key;
        if (Object.prototype.hasOwnProperty.call(values, key)) put(element, values[key]);
      });
    };
  }
  listen();
  addEventListener("pagehide", function () { source.close(); });
  addEventListener("pageshow", function (event) { if (event.persisted) listen(); });
})();
