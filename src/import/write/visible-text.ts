import type { Nodes } from 'mdast';

/** The words that readers see of a node, without marks; the caption of an image is none of them. */
export function visibleText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    default:
      return 'children' in node ? node.children.map(visibleText).join(gapOf(node)) : '';
  }
}

function gapOf({ type }: Nodes): string {
  switch (type) {
    case 'tableRow':
      return '\t';
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'footnoteDefinition':
      return '\n';
    default:
      return '';
  }
}
