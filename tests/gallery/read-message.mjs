// Runs in the page that `drawMessagePage` draws, as one expression: see measure-message.ts.
(() => {
  const message = document.querySelector('.dc-message');
  const displays = [...message.querySelectorAll('.dc-text')];
  const pieces = displays.flatMap((display, number) => {
    const walker = document.createTreeWalker(display, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lineHeight = Number.parseFloat(getComputedStyle(text.parentElement).lineHeight);
      const isSmall = text.parentElement.closest('small') !== null;
      for (const { top, bottom, width } of range.getClientRects()) {
        if (width > 0)
          found.push({ display: number, middle: (top + bottom) / 2, lineHeight, isSmall });
      }
    }
    return found;
  });
  return {
    height: message.getBoundingClientRect().height,
    text: displays.map(({ textContent }) => textContent).join('\n'),
    pieces,
  };
})();
