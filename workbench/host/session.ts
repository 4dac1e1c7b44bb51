import type { Context } from './context.ts';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

export function session({ fake, options }: Context): Session {
  const user = fake<User>('User', { getEmail: () => options.userEmail });
  return fake<Session>('Session', {
    getActiveUser: () => user,
    getEffectiveUser: () => user,
    getScriptTimeZone: () => options.scriptZone,
    getActiveUserLocale: () => 'en',
  });
}
