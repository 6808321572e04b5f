// @ts-check
// Runs in a frame of somebody's page: tells that page how high it is, and nothing else. Without it the frame scrolls.
new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height)
  parent.postMessage({ vicinoHeight: height }, '*')
}).observe(document.body)
