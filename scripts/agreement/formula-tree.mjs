/** Just enough of the grammar of formulas to find calls, their arguments, references and names. */

/**
 * @typedef {{ kind: 'call', name: string, args: Expression[] }} Call
 * @typedef {{ kind: 'group', inner: Expression }} Group In parentheses.
 * @typedef {{ kind: 'reference' | 'name' | 'other', text: string }} Leaf
 * @typedef {readonly (Call | Group | Leaf)[]} Expression
 */

const TOKEN =
  /(?<text>"(?:[^"]|"")*")|(?<call>[A-Za-z][\w.]*)(?=\()|(?<reference>(?:(?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}(?:\$?[1-9]\d*)?)?(?![\w(]))|(?<name>[A-Za-z_][\w.]*)|(?<number>\d+(?:\.\d+)?)|(?<other><>|<=|>=|\S)|\s+/g;

/** Of a formula with its `=`. @param {string} formula @returns {Expression} */
export function parsed(formula) {
  const tokens = [...formula.slice(1).matchAll(TOKEN)].filter(({ 0: text }) => text.trim() !== '');
  let at = 0;

  /** @returns {Expression} */
  function expression() {
    /** @type {(Call | Group | Leaf)[]} */
    const parts = [];
    for (let token = tokens[at]; token && !/^[;,)]$/.test(token[0]); token = tokens[at]) {
      at += 1;
      parts.push(part(token));
    }
    return parts;
  }

  /** @param {RegExpExecArray} token @returns {Call | Group | Leaf} */
  function part({ 0: text, groups = {} }) {
    if (groups.call !== undefined) {
      at += 1;
      return { kind: 'call', name: text, args: args() };
    }
    if (text === '(') {
      const inner = expression();
      at += 1;
      return { kind: 'group', inner };
    }
    if (groups.reference !== undefined) return { kind: 'reference', text };
    return { kind: groups.name === undefined ? 'other' : 'name', text };
  }

  function args() {
    const found = [expression()];
    while (/^[;,]$/.test(tokens[at]?.[0] ?? '')) {
      at += 1;
      found.push(expression());
    }
    at += 1;
    return found.length === 1 && found[0]?.length === 0 ? [] : found;
  }

  return expression();
}

/** The names of all functions that it calls, at any depth. @param {Expression} expression @returns {string[]} */
export const called = (expression) =>
  expression.flatMap((part) => {
    if (part.kind === 'call') return [part.name, ...part.args.flatMap(called)];
    return part.kind === 'group' ? called(part.inner) : [];
  });
