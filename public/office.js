// An OPD's page: numbers that follow a stream, lists that follow the numbers, a search while typing, a count of ticks, and a copy.
// Without it the page works by its forms and links.
(function () {
  "use strict";
  var root = document.querySelector("[data-live]");
  var list = document.getElementById("daftar");
  if (!root || !list) return;
  var search = document.getElementById("cari");
  var lost = root.querySelector("[data-lost]");
  var ticked = document.querySelector("[data-ticked]");
  var asked = 0;

  function boxes() { return list.querySelectorAll("[type=checkbox]:checked"); }

  function count() {
    if (!ticked) return;
    var number = boxes().length;
    document.getElementById("izin").classList.toggle("near", number > 0);
    ticked.hidden = number === 0;
    ticked.querySelector("output").textContent = number;
  }

  // Names that hold every word that was typed; groups without any are put away.
  function find() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var found = 0;
    list.querySelectorAll(".group").forEach(function (group) {
      var here = 0;
      group.querySelectorAll("tbody tr").forEach(function (row) {
        var name = row.querySelector("th").firstChild.textContent.toLowerCase();
        var fits = words.every(function (word) { return name.indexOf(word) >= 0; });
        row.hidden = !fits;
        if (fits) here += 1;
      });
      group.hidden = here === 0;
      if (words.length && here) group.open = true;
      found += here;
    });
    var none = document.getElementById("kosong");
    if (none) none.hidden = found > 0;
  }

  // The lists have changed: ask for the page anew, but not often, and never while somebody is at work on it.
  function renew() {
    var isBusy = document.hidden || boxes().length || list.querySelector("td details[open]");
    if (isBusy || Date.now() - asked < 15000) { setTimeout(look, 3000); return; }
    asked = Date.now();
    fetch(root.dataset.page, { credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok || answer.redirected) { location.reload(); return null; }
      return answer.text();
    }).then(function (text) {
      if (!text || boxes().length) return;
      var page = new DOMParser().parseFromString(text, "text/html");
      var open = Array.prototype.map.call(list.querySelectorAll(".group[open]"), function (group) { return group.id; });
      list.innerHTML = page.getElementById("daftar").innerHTML;
      list.querySelectorAll(".group").forEach(function (group) { if (open.indexOf(group.id) >= 0) group.open = true; });
      var standing = document.querySelector(".standing");
      if (standing && !standing.querySelector("[open]")) standing.innerHTML = page.querySelector(".standing").innerHTML;
      var message = document.getElementById("pesan");
      if (message) message.value = page.getElementById("pesan").value;
      root.dataset.shape = page.querySelector("[data-live]").dataset.shape;
      find();
    }).catch(function () { setTimeout(look, 15000); });
  }

  var shape = root.dataset.shape;
  function look() { if (shape !== root.dataset.shape) renew(); }

  var source;
  function listen() {
    if (!window.EventSource) return;
    source = new EventSource(root.dataset.live);
    source.onopen = function () { lost.hidden = true; };
    source.onerror = function () { lost.hidden = false; };
    source.onmessage = function (event) {
      var values = JSON.parse(event.data);
      root.querySelectorAll("[data-key]").forEach(function (element) {
        var key = element.dataset.key;
        if (Object.prototype.hasOwnProperty.call(values, key)) element.textContent = values[key];
      });
      if ("shape" in values) { shape = values.shape; look(); }
    };
  }

  list.addEventListener("change", count);
  search.addEventListener("input", find);
  document.querySelectorAll("[data-copy]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var text = document.getElementById(button.dataset.copy);
      text.select();
      var done = function () { button.textContent = button.dataset.done; };
      if (navigator.clipboard) navigator.clipboard.writeText(text.value).then(done);
      else if (document.execCommand("copy")) done();
    });
  });
  count();
  find();
  listen();
  addEventListener("pagehide", function () { if (source) source.close(); });
  addEventListener("pageshow", function (event) { if (event.persisted) listen(); });
})();
