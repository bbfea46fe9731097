// A child that does what its task says: what pages made for it can do to the real one.
const answers = {
  loop() {
    for (;;);
  },
  memory() {
    const kept = [];
    for (;;) kept.push(new Array(1000).fill(kept.length));
  },
  crash: () => process.exit(3),
  fault: () => process.send({ kind: "fault", message: "a fault of its own" }),
};
process.on("disconnect", () => process.exit());
process.on("message", ({ item }) => {
  const answer = answers[item.content];
  if (answer) answer();
  else process.send({ kind: "outcome", outcome: JSON.stringify({ article: { text: item.content } }) });
});
process.send({ kind: "ready" });
