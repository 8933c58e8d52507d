async (tags) => {
  const result = await window.axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
  })
  // What lies half under a modal dialog cannot be pressed, however much of it is seen.
  const modal = [...document.querySelectorAll('[aria-modal="true"]')].some((one) => one.getClientRects().length > 0)
  const isUnder = (node) => modal && !document.querySelector(node.target[0])?.closest('[aria-modal="true"]')
  return result.violations.flatMap((violation) =>
    violation.nodes
      .filter((node) => !(violation.id === 'target-size' && isUnder(node)))
      .map((node) => ({
        rule: violation.id,
        target: node.target.join(' '),
        why: (node.failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 240),
      })),
  )
}
