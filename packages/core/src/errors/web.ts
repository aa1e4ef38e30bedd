/** Consoles of browsers fold what they print by themselves. */
export function setPrinting(_error: Error): void {}
