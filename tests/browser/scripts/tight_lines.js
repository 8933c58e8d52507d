(least) => {
  const faults = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const seen = new Set()
  while (walker.nextNode()) {
    const el = walker.currentNode.parentElement
    if (!walker.currentNode.textContent.trim() || !el || seen.has(el)) continue
    seen.add(el)
    if (el.closest('svg, script, style, noscript, option') || el.getClientRects().length === 0) continue
    const style = getComputedStyle(el)
    const size = parseFloat(style.fontSize)
    const line = style.lineHeight === 'normal' ? size * 1.2 : parseFloat(style.lineHeight)
    // A single line, as on a button, has no neighbour to be too close to; prose may always wrap.
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    const rows = new Set([...range.getClientRects()].map((box) => Math.round(box.top / (size / 2)))).size
    if (line / size < least - 0.01 && (rows > 1 || el.matches('p, li, td, th, dd, dt, h1, h2, h3')))
      faults.push(`${el.tagName.toLowerCase()}.${el.className} “${el.textContent.trim().slice(0, 20)}” ${(line / size).toFixed(2)}`)
  }
  for (const next of document.querySelectorAll('p + p')) {
    const upper = next.previousElementSibling.getBoundingClientRect()
    const lower = next.getBoundingClientRect()
    if (!upper.height || !lower.height || lower.top < upper.bottom - 1) continue
    const style = getComputedStyle(next)
    const lineGap = parseFloat(style.lineHeight) - parseFloat(style.fontSize)
    if (lower.top - upper.bottom < 1.3 * lineGap - 0.5)
      faults.push(`p “${next.textContent.trim().slice(0, 20)}” stands ${(lower.top - upper.bottom).toFixed(1)} px under its neighbour`)
  }
  return faults
}
