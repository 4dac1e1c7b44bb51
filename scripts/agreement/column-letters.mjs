/** Of a column counted from 0. @param {number} column @returns {string} */
export const columnLetters = (column) =>
  column < 0 ? '' : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
