// Sheets over the camera, one at a time. None holds up a scan, and none covers an answer.

let open = null;

export function closeSheet() {
  if (!open) return;
  open.hidden = true;
  mark(open, false);
  open.dispatchEvent(new Event("close"));
  open = null;
}

export function openSheet(id) {
  const sheet = document.getElementById(id);
  const was = open;
  closeSheet();
  if (was === sheet) return;
  open = sheet;
  sheet.hidden = false;
  mark(sheet, true);
  sheet.dispatchEvent(new Event("open"));
}

function mark(sheet, isOpen) {
  for (const button of document.querySelectorAll(`[data-opens="${sheet.id}"]`)) {
    button.setAttribute("aria-expanded", String(isOpen));
  }
}

export function prepareSheets() {
  for (const button of document.querySelectorAll("[data-opens]")) {
    button.addEventListener("click", () => openSheet(button.dataset.opens));
  }
  for (const button of document.querySelectorAll("[data-closes]")) button.addEventListener("click", closeSheet);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeSheet();
  });
}
