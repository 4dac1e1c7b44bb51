/** LibreOffice in a process of its own, where it is installed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Why LibreOffice is not here, when it is not. */
export const OFFICE_ADVICE = 'it needs soffice and python3-uno';

/** The Python that can talk to LibreOffice; undefined where it or LibreOffice is missing. */
export function officePython() {
  if (spawnSync('soffice', ['--version']).status !== 0) return undefined;
  return ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', 'import uno']).status === 0,
  );
}

/** @param {string} name */
export const officeScript = (name) => fileURLToPath(new URL(name, import.meta.url));
