import type { Nodes, PhrasingContent } from 'mdast';

/**
 * What readers of Markdown see of some blocks, as text to compare: kinds of blocks, marks, words.
 * Two files of the same shape look the same.
 */
export function shapeOf(nodes: readonly Nodes[]): string {
  return JSON.stringify(nodes.map(plain));
}

function plain(node: Nodes): unknown {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'html':
    case 'inlineCode':
      return [node.type, node.value];
    case 'code':
      return [node.type, node.lang ?? '', node.value];
    case 'heading':
      return [node.type, node.depth, ...texts(node.children)];
    case 'link':
      return [node.type, node.url, ...texts(node.children)];
    case 'image':
      return [node.type, node.url, node.alt ?? ''];
    case 'footnoteReference':
      return [node.type, node.identifier];
    case 'footnoteDefinition':
      return [node.type, node.identifier, ...node.children.map(plain)];
    case 'list':
      return [
        node.type,
        node.ordered === true ? (node.start ?? 1) : '-',
        ...node.children.map(plain),
      ];
    case 'listItem':
      return [node.type, node.checked ?? '', ...node.children.map(plain)];
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'tableCell':
      return [node.type, ...texts(node.children)];
    default:
      return 'children' in node ? [node.type, ...node.children.map(plain)] : [node.type];
  }
}

/** Text nodes side by side are one text, without blanks at line breaks. */
function texts(nodes: readonly PhrasingContent[]): unknown[] {
  const all: unknown[] = [];
  for (const node of nodes) {
    const one = plain(node);
    const last = all.at(-1);
    if (typeof one === 'string' && typeof last === 'string') all[all.length - 1] = last + one;
    else all.push(one);
  }
  return all;
}
