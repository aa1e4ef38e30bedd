import type { Model } from './model.ts';

/** How many of the latest commands a report shows. */
const mostShown = 60;

/** Tells what was done, with a short name in the place of each id. */
export function readable(model: Model): string {
  const { trace, vpcs, vSwitches, securityGroups, instances, balancers, serverGroups } = model;
  const names = new Map<string, string>();
  for (const { word, live, gone } of [vpcs, vSwitches, securityGroups, instances, balancers, serverGroups]) {
    const ids = [...gone, ...live.keys()];
    for (const [index, id] of ids.entries()) names.set(id, `${word}#${index + 1}`);
  }
  const shown = trace.slice(-mostShown);
  const text = shown.map((line, index) => `${trace.length - shown.length + index + 1}. ${line}`).join('\n');
  return `What was done:\n${text.replace(/\b[a-z]+-[a-z\d]{10,}\b/g, (id) => names.get(id) ?? id)}`;
}
