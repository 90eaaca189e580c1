// Which letters there are, and each text that touches another or leaves its picture. A box of
// letters is as high as the font allows: what is free above and below most letters is not counted.
document.body.getBoundingClientRect();
document.fonts.ready.then(() => {
  const found = [];
  const plain = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  plain.textContent = 'Common cause of the improvement';
  plain.setAttribute('font-size', '100');
  document.querySelector('svg').append(plain);
  const natural = plain.getComputedTextLength();
  plain.remove();
  found.push(Math.abs(natural - 1584) < 20 ? 'letters of the own width' : 'letters of another width');
  document.querySelectorAll('svg').forEach((svg, number) => {
    const texts = [...svg.querySelectorAll('text')].map(text => {
      const box = text.getBBox();
      return {
        words: text.textContent,
        left: box.x + 0.5,
        right: box.x + box.width - 0.5,
        top: box.y + 0.18 * box.height,
        bottom: box.y + 0.88 * box.height
      };
    });
    const page = svg.viewBox.baseVal;
    texts.forEach((text, i) => {
      if (text.left < 0 || text.top < 0 || text.right > page.width || text.bottom > page.height) {
        found.push(`picture ${number}: "${text.words}" leaves it`);
      }
      texts.slice(i + 1).forEach(other => {
        if (text.left < other.right && other.left < text.right
            && text.top < other.bottom && other.top < text.bottom) {
          found.push(`picture ${number}: "${text.words}" touches "${other.words}"`);
        }
      });
    });
  });
  document.getElementById('found').textContent = found.join('\n');
});
