import { byNameIn } from "../analysis/by-name-in";
import type { Profile } from "../analysis/profile";
import { byteAt, intAt } from "../analysis/rows";
import type { Snapshot } from "../analysis/snapshot";
import { round6 } from "../gap/round";
import { type Askers, askersIn } from "./askers";
import { isOpen, type Match, type Ranking } from "./rank-roles";

/** What learning a skill is worth: the rise in the summed readiness of the roles within reach, and the roles that it opens. */
export interface Gain {
  readonly slug: string;
  readonly gain: number;
  readonly openedSlugs: readonly string[];
}

const fewestInReach = 5;
const mostToLearn = 3;

/** What one more skill would change for someone whose profile is held. */
export class Prospects {
  private readonly askers: Askers;
  private readonly reach: ReadonlySet<number>;
  private readonly gains = new Map<number, Gain>();

  /** The profile is always left as it was. */
  constructor(
    private readonly snapshot: Snapshot,
    private readonly profile: Profile,
    private readonly ranking: Ranking,
  ) {
    this.askers = askersIn(snapshot);
    this.reach = new Set(reachOf(ranking).map(({ index }) => index));
  }

  /** Of a role's skills those held below its need, the ones with the largest gain; ties by name. */
  learnNext(role: number): Gain[] {
    const { starts, skills, needs } = this.snapshot.requirements;
    const byName = byNameIn(this.snapshot);
    const [start, end] = [intAt(starts, role), intAt(starts, role + 1)];
    return [...skills.subarray(start, end)]
      .filter((skill, place) => this.profile.levelOf(skill) < byteAt(needs, start + place))
      .map((skill) => ({ skill, ...this.gainOf(skill) }))
      .sort((a, b) => b.gain - a.gain || byName(a.skill, b.skill))
      .slice(0, mostToLearn);
  }

  private gainOf(skill: number): Gain {
    const known = this.gains.get(skill) ?? this.measure(skill);
    this.gains.set(skill, known);
    return known;
  }

  private measure(skill: number): Gain {
    const learned = this.withSkill(skill);
    const rises = learned.filter(({ match }) => this.reach.has(match.index)).map(({ match, score }) => score - match.readiness.score);
    const opened = learned
      .filter(({ match, score }) => isOpen(score) && !isOpen(match.readiness.score))
      .sort((a, b) => b.score - a.score || a.match.index - b.match.index);
    return {
      slug: this.snapshot.skills[skill]?.slug ?? "",
      gain: round6(rises.reduce((sum, rise) => sum + rise, 0)),
      openedSlugs: opened.map(({ match }) => match.slug),
    };
  }

  /** The readiness for each role that lacks something and requires the skill, once it is learned as far as that role needs. */
  private withSkill(skill: number): { match: Match; score: number }[] {
    const { requirements: { needs }, concepts } = this.snapshot;
    const { places, roles } = this.askers;
    const concept = intAt(concepts, skill);
    const mark = this.profile.mark();
    // The lowest need comes first, so that no role is weighed with more than it needs.
    const learned = [...places.items.subarray(intAt(places.starts, concept), intAt(places.starts, concept + 1))].flatMap((place) => {
      const match = this.ranking.matchOf(intAt(roles, place));
      if (match === null || match.readiness.score === 1) return [];
      this.profile.raise(skill, byteAt(needs, place));
      return [{ match, score: this.profile.readiness(match.index) ?? 0 }];
    });
    this.profile.undo(mark);
    return learned;
  }
}

/** The roles within reach: those that are open and not fully answered, or the five readiest of the others where these are fewer. */
function reachOf(ranking: Ranking): readonly Match[] {
  const unready = ranking.begun.filter(({ readiness }) => readiness.score < 1);
  const open = unready.filter(({ readiness }) => isOpen(readiness.score));
  if (open.length >= fewestInReach) return open;
  const ready = ranking.begun.length - unready.length;
  return ranking.first(ready + fewestInReach).slice(ready);
}
