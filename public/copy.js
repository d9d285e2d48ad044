// Buttons that copy a text. Without it the text stands there to be marked by hand.
(function () {
  "use strict";
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
})();
