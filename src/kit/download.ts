/** Saves a text as a file on the device; nothing is sent anywhere. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin the download only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
