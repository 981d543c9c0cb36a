import { circles } from "../circles";
import { groupBy } from "../group-by";

export interface Link {
  readonly from: string;
  readonly to: string;
}

/** Tells the links that lie on a circle, which no hierarchy can have. */
export function onCircle(links: readonly Link[]): (link: Link) => boolean {
  const targets = new Map([...groupBy(links, ({ from }) => from)].map(([from, same]) => [from, same.map(({ to }) => to)]));
  const circleOf = new Map(circles(targets).flatMap((members, circle) => members.map((member) => [member, circle])));
  return ({ from, to }) => circleOf.has(from) && circleOf.get(from) === circleOf.get(to);
}
