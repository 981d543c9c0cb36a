#!/usr/bin/env node
import "reflect-metadata";
import { existsSync } from "node:fs";
import { program } from "./cli/program";
import { AppError, StartError } from "./errors";

if (existsSync(".env")) process.loadEnvFile(".env");

program()
  .parseAsync()
  .catch((error: unknown) => {
    const words = error instanceof StartError || error instanceof AppError ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${words}\n`);
    process.exit(1);
  });
