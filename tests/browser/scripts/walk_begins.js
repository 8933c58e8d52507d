(whole) => {
  document.activeElement?.blur()
  window.__seen = new Set()
  const main = document.querySelector('main')
  if (main && !whole) {
    main.tabIndex = -1
    main.focus({ preventScroll: true })
    window.__seen.add(main)
  }
}
