/**
 * A permalink without its query, such as an old one: the server never sees the fragment. If it names
 * a passage that is not on the page any more, the server is asked what became of it.
 */
const [, passage] = /^#p-(c?\d{1,6}-[0-9a-f]{8})$/.exec(location.hash) ?? [];
const asked = new URLSearchParams(location.search);
if (
  passage !== undefined &&
  asked.get('p') !== passage &&
  document.getElementById(`p-${passage}`) === null
) {
  asked.set('p', passage);
  location.replace(`${location.pathname}?${asked}${location.hash}`);
}
