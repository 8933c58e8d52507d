() =>
  [...document.querySelectorAll('[data-main-action]')]
    .filter((el) => el.getClientRects().length > 0 && !el.disabled)
    .filter((el) => ![...window.__seen].some((hit) => el === hit || el.contains(hit)))
    .map((el) => el.innerText.trim() || el.tagName)
