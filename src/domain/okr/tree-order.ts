/** The nodes of a forest in the order in which it is read. */
export interface TreeOrder {
  /** Each node before those beneath it, siblings by number. */
  readonly order: Int32Array;
  /** By node, 0 for a root. */
  readonly depths: Int32Array;
  /** By node: how many stand beneath it, at any depth. */
  readonly beneath: Int32Array;
}

/** `parentOf` is each node's parent, −1 for a root; it has no circles. Goes by loops, so no depth is too deep. */
export function treeOrder(parentOf: Int32Array): TreeOrder {
  const order = readingOrder(parentOf);
  const depths = new Int32Array(parentOf.length);
  const beneath = new Int32Array(parentOf.length);
  for (const node of order) {
    const parent = parentOf[node] ?? -1;
    if (parent >= 0) depths[node] = (depths[parent] ?? 0) + 1;
  }
  for (let place = order.length - 1; place >= 0; place--) {
    const node = order[place] ?? -1;
    const parent = parentOf[node] ?? -1;
    if (parent >= 0) beneath[parent] = (beneath[parent] ?? 0) + (beneath[node] ?? 0) + 1;
  }
  return { order, depths, beneath };
}

function readingOrder(parentOf: Int32Array): Int32Array {
  const nodes = parentOf.length;
  // The children of each node as a linked list; the roots are those of one node more.
  const first = new Int32Array(nodes + 1).fill(-1);
  const next = new Int32Array(nodes).fill(-1);
  for (let node = nodes - 1; node >= 0; node--) {
    const parent = parentOf[node] ?? -1;
    const list = parent < 0 ? nodes : parent;
    next[node] = first[list] ?? -1;
    first[list] = node;
  }
  const order = new Int32Array(nodes);
  const waiting: number[] = [];
  let node = first[nodes] ?? -1;
  for (let place = 0; place < nodes; place++) {
    order[place] = node;
    waiting.push(next[node] ?? -1);
    node = first[node] ?? -1;
    while (node < 0 && waiting.length > 0) node = waiting.pop() ?? -1;
  }
  return order;
}
