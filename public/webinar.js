// The queue of a webinar: a digit chooses one of those who may be meant by the first name that is left, or by the one where
// the focus is. Without it the page works by its buttons.
(function () {
  "use strict";
  var key = "ikrar-webinar";
  // A key that was meant for the one before must not settle the next one, whom nobody has seen yet: after a settlement the
  // page is deaf until that one has been on the screen for so many milliseconds.
  var deaf = 600;
  var sent = false;
  var ready = true;
  document.addEventListener("keydown", function (event) {
    if (event.repeat || sent || event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(event.key)) return;
    var focus = document.activeElement;
    if (focus && /^(INPUT|SELECT|TEXTAREA)$/.test(focus.tagName)) return;
    event.preventDefault();
    if (!ready) return;
    var item = (focus && focus.closest("[data-item]")) || document.querySelector("[data-item]");
    var button = item && item.querySelector('[data-key="' + event.key + '"]');
    if (!button) return;
    sent = true;
    try { sessionStorage.setItem(key, "1"); } catch (error) { /* The page is shown from its top then. */ }
    button.click();
  });
  // Who settles by keys sees the next one at once.
  try {
    if (sessionStorage.getItem(key)) {
      sessionStorage.removeItem(key);
      ready = false;
      var next = document.querySelector("[data-item]");
      if (next) next.scrollIntoView();
      requestAnimationFrame(function () {
        requestAnimationFrame(function () { setTimeout(function () { ready = true; }, deaf); });
      });
    }
  } catch (error) { /* As above. */ }
})();
