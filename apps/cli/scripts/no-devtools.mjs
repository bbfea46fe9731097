const devtools = "react-devtools-core";

/** Ink loads the React developer tools when DEV is set. No user has them: an empty module stands in, so that nothing is missing. */
export const noDevtools = {
  name: "no-devtools",
  resolveId: (id) => (id === devtools ? id : null),
  load: (id) => (id === devtools ? "export default {};" : null),
};
