/** The colour of the bar at the side of a body. */
export function accentOf(body: object): unknown {
  const { components = [] } = body as { components?: readonly { accent_color?: number }[] };
  return components[0]?.accent_color;
}
