async (tags) => {
  const result = await window.axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
  })
  // What lies half under an open dialog is no target before it is closed, however much of it is seen.
  const open = [...document.querySelectorAll('[role="dialog"]')].some((one) => one.getClientRects().length > 0)
  const isUnder = (node) => open && !document.querySelector(node.target[0])?.closest('[role="dialog"]')
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
