const oldest = { major: 5, minor: 26 };

/** The version in what a server says of itself, as "5.26"; null when it says none, or one that is too old. */
export function serverVersion(agent: string | undefined): string | null {
  const version = /(\d+)\.(\d+)/.exec(agent ?? "");
  const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
  const isTooOld = major < oldest.major || (major === oldest.major && minor < oldest.minor);
  return isTooOld ? null : `${major}.${minor}`;
}
