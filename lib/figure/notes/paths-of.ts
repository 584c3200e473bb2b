/**
 * The paths of a still picture, in their order. Read also from the text that a browser makes of it,
 * which closes each path by a tag of its own.
 */
export function pathsOf(still: string): { attributes: string; d: string }[] {
  const paths: { attributes: string; d: string }[] = [];
  still.replace(/<path d="([^"]*)" ([^>]*?)\/?>/g, (all, d: string, attributes: string) => {
    paths.push({ attributes, d });
    return all;
  });
  return paths;
}
