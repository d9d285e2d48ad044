// An OPD's page: numbers that follow a stream, lists that follow the numbers, a search while typing, a count of ticks.
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

  var form = document.getElementById("izin");
  // The page as it stands: which part of a long list, and who is looked for.
  var address = root.dataset.page + (location.pathname === root.dataset.page ? location.search : "");

  function boxes() { return list.querySelectorAll("[type=checkbox]:checked"); }

  // Ticked, and on another part of a long list.
  function kept() { return form ? form.querySelectorAll("input[data-kept]") : []; }

  function count() {
    if (!ticked) return;
    var number = boxes().length + kept().length;
    form.classList.toggle("near", number > 0);
    ticked.hidden = number === 0;
    ticked.querySelector("output").textContent = number;
  }

  // Puts other rows into the list; what was ticked stays so, in sight or not.
  function put(page) {
    var open = Array.prototype.map.call(list.querySelectorAll(".group[open]"), function (group) { return group.id; });
    var chosen = Array.prototype.map.call(boxes(), function (box) { return box.value; });
    kept().forEach(function (input) { chosen.push(input.value); input.remove(); });
    list.innerHTML = page.getElementById("daftar").innerHTML;
    list.querySelectorAll(".group").forEach(function (group) { if (open.indexOf(group.id) >= 0) group.open = true; });
    var here = {};
    list.querySelectorAll("[type=checkbox]").forEach(function (box) { here[box.value] = box; });
    chosen.forEach(function (value) {
      if (here[value]) { here[value].checked = true; return; }
      if (!form) return;
      var input = document.createElement("input");
      input.type = "hidden"; input.name = "nip"; input.value = value; input.dataset.kept = "";
      form.appendChild(input);
    });
    count();
  }

  function isPart() { return list.querySelector(".pager") !== null; }

  // Another part of the list. Whoever asked for a later one meanwhile gets that.
  var latest = 0;
  function show(wanted) {
    var number = ++latest;
    fetch(wanted, { credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok || answer.redirected) { location.assign(wanted); return null; }
      return answer.text();
    }).then(function (text) {
      if (!text || number !== latest) return;
      address = wanted.split("#")[0];
      history.replaceState(null, "", address);
      put(new DOMParser().parseFromString(text, "text/html"));
      find();
    }).catch(function () { lost.hidden = false; });
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
    // The server has said so already where it found nobody.
    if (none) none.hidden = found > 0 || !list.querySelector(".group");
  }

  // The lists have changed: ask for the page anew, but not often, and never while somebody is at work on it.
  function renew() {
    var isBusy = document.hidden || boxes().length || kept().length || list.querySelector("td details[open]");
    if (isBusy || Date.now() - asked < 15000) { setTimeout(look, 3000); return; }
    asked = Date.now();
    var number = latest;
    fetch(address, { credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok || answer.redirected) { location.reload(); return null; }
      return answer.text();
    }).then(function (text) {
      if (!text || boxes().length || number !== latest) return;
      var page = new DOMParser().parseFromString(text, "text/html");
      put(page);
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
  var typing;
  search.addEventListener("input", function () {
    find();
    // The browser knows a part of the names only.
    if (!isPart() && address === root.dataset.page) return;
    clearTimeout(typing);
    typing = setTimeout(function () {
      var words = search.value.trim();
      show(root.dataset.page + (words ? "?cari=" + encodeURIComponent(words) : ""));
    }, 300);
  });
  list.addEventListener("click", function (event) {
    var link = event.target.closest(".pager a");
    if (!link) return;
    event.preventDefault();
    show(link.getAttribute("href"));
  });
  count();
  find();
  listen();
  addEventListener("pagehide", function () { if (source) source.close(); });
  addEventListener("pageshow", function (event) { if (event.persisted) listen(); });
})();
