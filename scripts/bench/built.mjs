import { readFile } from 'node:fs/promises';

/** @param {string} path */
export const inRepository = (path) => new URL(`../../${path}`, import.meta.url);

/** A file as it is pushed. @param {string} name */
export const dist = (name) => readFile(inRepository(`dist/${name}`), 'utf8');
