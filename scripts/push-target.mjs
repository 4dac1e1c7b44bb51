/**
 * Why a project cannot be pushed to; nothing when it can.
 * @param {string} file
 * @param {{ scriptId?: unknown, rootDir?: unknown }} settings what the file says
 * @returns {string | undefined}
 */
export function pushRefusal(file, { scriptId, rootDir }) {
  if (typeof scriptId !== 'string' || scriptId === '' || scriptId === 'REPLACE_WITH_YOUR_SCRIPT_ID') {
    return `${file} names no project yet. Put the script id of yours (Apps Script, Project settings, IDs) into .clasp.local.json, beside "rootDir": "dist".`;
  }
  if (rootDir !== 'dist') {
    return `${file} has to say "rootDir": "dist". A push replaces the whole project, and only dist belongs in it.`;
  }
  return undefined;
}
