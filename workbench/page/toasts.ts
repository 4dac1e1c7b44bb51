/** Shows a message at the bottom right; a negative number of seconds leaves it until it is closed. */
export function showToast(region: HTMLElement, text: string, title: string, seconds: number): void {
  const toast = document.createElement('div');
  toast.className = 'toast';
  const body = document.createElement('div');
  if (title) {
    const heading = document.createElement('strong');
    heading.textContent = title;
    body.append(heading);
  }
  body.append(text);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'link-button';
  close.textContent = 'Dismiss';
  close.addEventListener('click', () => toast.remove());
  toast.append(body, close);
  // As in Sheets, a new message takes the place of the one before.
  region.replaceChildren(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}
