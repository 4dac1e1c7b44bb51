/** A context that has the language and nothing else; Google's services are there, and throw when touched. */
import { type Context, createContext } from 'node:vm';

export const SERVICES = [
  'CacheService',
  'Charts',
  'ContentService',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'HtmlService',
  'Jdbc',
  'LanguageApp',
  'LockService',
  'Logger',
  'MailApp',
  'Maps',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
  'XmlService',
  'console',
] as const;

export function trappedContext(): Context {
  const context = createContext();
  for (const service of SERVICES) {
    Object.defineProperty(context, service, {
      get() {
        throw new Error(`${service} was touched`);
      },
    });
  }
  return context;
}
