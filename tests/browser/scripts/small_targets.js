(least) => {
  const controls = document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab],' +
      '[role=menuitem], [role=option], [role=switch], [role=combobox]',
  )
  const shown = (el) => {
    const box = el.getBoundingClientRect()
    const style = getComputedStyle(el)
    return box.width > 0 && box.height > 0 && style.visibility !== 'hidden' && el.getClientRects().length > 0
  }
  // A visually hidden skip link or a native input under its drawn label is pressed through another box.
  const pressed = (el) => {
    const style = getComputedStyle(el)
    if (el.matches('input, [role=combobox]') ) {
      const frame = el.closest('label, [data-target], .el-input__wrapper, .el-select__wrapper')
      if (frame) return frame
    }
    return style.clipPath.startsWith('inset(50%') || style.opacity === '0' ? null : el
  }
  const inSentence = (el) => {
    if (getComputedStyle(el).display !== 'inline') return false
    const around = [...(el.parentElement?.childNodes ?? [])]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent.trim())
      .join('')
    return around.length > 0
  }
  const faults = []
  for (const el of controls) {
    if (!shown(el) || el.closest('[inert], [aria-hidden=true]')) continue
    const box = pressed(el)?.getBoundingClientRect()
    if (!box || (el.matches('a') && inSentence(el))) continue
    if (box.width < least - 0.5 || box.height < least - 0.5) {
      const name = (el.getAttribute('aria-label') || el.innerText || el.name || el.className).trim().slice(0, 40)
      faults.push(`${el.tagName.toLowerCase()} “${name}” ${Math.round(box.width)}×${Math.round(box.height)}`)
    }
  }
  return faults
}
