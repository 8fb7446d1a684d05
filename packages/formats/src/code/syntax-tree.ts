import type {TSESTree} from '@typescript-eslint/types';

/** A node of the syntax tree. */
export type Node = TSESTree.Node;

/** The nodes right below a node, in the order of the source. Types are left out: they hold no copy. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent' || TYPE_KEYS.has(key)) continue;
    if (Array.isArray(value)) children.push(...value.filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children.sort((a, b) => a.range[0] - b.range[0]);
}

const TYPE_KEYS = new Set(['typeAnnotation', 'returnType', 'typeParameters', 'typeArguments', 'superTypeArguments']);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}

/** The expression inside `as const`, `satisfies T`, `x!` and the like. */
export function unwrap(node: Node): Node {
  let inner = node;
  while (
    inner.type === 'TSAsExpression' ||
    inner.type === 'TSSatisfiesExpression' ||
    inner.type === 'TSNonNullExpression' ||
    inner.type === 'ChainExpression'
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The name of a property, a variable or a callee: `title`, `t`, `i18n.t`; the empty string where it has none. */
export function nameOf(node: Node | null | undefined): string {
  if (!node) return '';
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return node.name;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'MemberExpression') return `${nameOf(node.object)}.${node.computed ? '' : nameOf(node.property)}`;
  if (node.type === 'JSXMemberExpression') return `${nameOf(node.object)}.${nameOf(node.property)}`;
  if (node.type === 'JSXNamespacedName') return `${nameOf(node.namespace)}:${nameOf(node.name)}`;
  return node.type === 'ThisExpression' ? 'this' : '';
}
