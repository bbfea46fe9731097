// The environment every script of the workspace runs its tools in: nothing reports home.
export const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1" };
