async () => {
  const faults = []
  const forms = [...document.querySelectorAll('form:not([role=search])')].filter(
    (form) => form.getClientRects().length > 0 && form.querySelector('[required], [aria-required=true]'),
  )
  for (const form of forms) {
    const name = form.getAttribute('aria-label') || form.id || 'form'
    const required = [...form.querySelectorAll('input[required], textarea[required], select[required], [aria-required=true]')]
    if (required.every((field) => field.value)) continue
    document.activeElement?.blur()
    form.requestSubmit()
    await new Promise((done) => setTimeout(done, 300))
    const bad = [...form.querySelectorAll('[aria-invalid=true]')]
    const at = document.activeElement
    if (bad.length === 0) faults.push(`${name}: no field is marked invalid`)
    else if (at !== bad[0] && !bad[0].contains(at)) faults.push(`${name}: focus is on ${at.tagName}, not on the first bad field`)
    for (const field of bad) {
      const ids = (field.getAttribute('aria-describedby') || field.getAttribute('aria-errormessage') || '').split(/\s+/)
      if (!ids.some((id) => document.getElementById(id)?.textContent.trim())) faults.push(`${name}: ${field.id || field.name} has no linked message`)
    }
  }
  return faults
}
