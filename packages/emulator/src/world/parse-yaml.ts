/** Reads YAML or JSON. @throws Error with one line that says where it is neither. */
export async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch (error) {
    const [line = ''] = (error as Error).message.split('\n');
    throw new Error(`neither YAML nor JSON: ${line.replace(/:$/, '')}`, { cause: error });
  }
}
