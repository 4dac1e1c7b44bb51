/** What to type instead of a text that is not a number. */
export function numberAdvice(text: string): string {
  const typed = `“${text.trim().slice(0, 30)}” is not a number`;
  const numbers = text.match(/[-+]?\d[\d.,]*/g) ?? [];
  const [only, ...others] = numbers;
  if (only === undefined || others.length > 0) return `${typed}.`;
  if (/^[-+]?\d+(\.\d+)?$/.test(only)) return `${typed}. Type only ${only}.`;
  if (/^[-+]?\d+,\d+$/.test(only) && !/,\d{3}$/.test(only))
    return `${typed}. Type it with a point: ${only.replace(',', '.')}.`;
  return `${typed}. Type it without separators, such as 1234.5.`;
}
