import { describe, expect, it } from "vitest";
import { ChainModel, type ChainTraining, type TrainingRun } from "./chain-model.ts";

/** Labels: 0 outside, 1 begins, 2 goes on. Rows: 0 a bias, 1 a capital, 2 noise. */
const options: ChainTraining = {
  labels: 3,
  rows: 3,
  mayFollow: (label, before) => label !== 2 || before > 0,
  rounds: 30,
  averaged: 5,
  rate: 0.1,
  shrink: 0.95,
  penalty: 0.05,
  seed: 3,
};

const run = (labels: number[], noise = false): TrainingRun => ({
  features: labels.map((label) => Int32Array.from([0, ...(label > 0 ? [1] : []), ...(noise ? [2] : [])])),
  labels,
  weight: 1,
});
const runs = [run([0, 1, 2, 0]), run([1, 2], true), run([0, 0, 1], true), run([1, 2, 2, 0]), run([0, 1, 0])];

function learn(changes: Partial<ChainTraining> = {}): ChainModel {
  const model = new ChainModel({ ...options, ...changes });
  model.learn(runs, () => undefined);
  return model;
}

describe("ChainModel", () => {
  it("learns what speaks for a label, and what follows what", () => {
    const { weights, transitions } = learn();
    expect(weights[3 + 0]).toBeLessThan(0);
    expect(weights[3 + 1]! + weights[3 + 2]!).toBeGreaterThan(0);
    expect(transitions[1 * 3 + 2]).toBeGreaterThan(transitions[1 * 3 + 1]!);
    expect(transitions[0 * 3 + 2]).toBeLessThan(-1e6);
  });

  it("likes the data better from round to round", () => {
    const told: number[] = [];
    new ChainModel(options).learn(runs, (what) => told.push(Number(/likelihood (-?[\d.]+)/.exec(what)?.[1])));
    expect(told).toHaveLength(30);
    expect(told.at(-1)).toBeGreaterThan(told[0]!);
  });

  it("leaves weights at 0 under a high penalty", () => {
    expect(learn({ penalty: 100 }).weights.every((weight) => weight === 0)).toBe(true);
  });

  it("is the same for the same seed", () => {
    expect(learn().weights).toEqual(learn().weights);
  });
});
