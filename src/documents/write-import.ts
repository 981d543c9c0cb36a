import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConflictError, StartError } from "../errors";
import type { Draft } from "./import-document";
import { renderReport } from "./report/render-report";

/** The files of one import. */
export interface ImportFiles {
  readonly roleFile: string;
  readonly reportFile: string;
}

/** Writes drafts into one folder; those of one run never take each other's names. */
export class ImportFolder {
  private readonly written = new Set<string>();

  /** `overwrites` the drafts of earlier runs. */
  constructor(private readonly folder: string, private readonly overwrites: boolean) {}

  /** Writes the role file and the report beside it; a second document on a role gets a number. @throws ConflictError when an earlier run wrote them. */
  write({ slug, roleFile, report }: Draft): ImportFiles {
    const name = this.freeName(slug);
    const files = { roleFile: join(this.folder, `${name}.yml`), reportFile: join(this.folder, `${name}.report.md`) };
    const earlier = Object.values(files).find((file) => existsSync(file));
    if (earlier !== undefined && !this.overwrites) throw new ConflictError(`${earlier} is there already, perhaps with a person's work in it; --force overwrites it, --out names another folder.`);
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(files.reportFile, renderReport(report));
      writeFileSync(files.roleFile, roleFile);
    } catch (cause) {
      throw new StartError(`The draft ${files.roleFile} cannot be written: ${(cause as Error).message}`, { cause });
    }
    this.written.add(name);
    return files;
  }

  private freeName(slug: string, number = 1): string {
    const name = number === 1 ? slug : `${slug}-${number}`;
    return this.written.has(name) ? this.freeName(slug, number + 1) : name;
  }
}
