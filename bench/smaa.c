/*
 * The simulation of src/core/engine/smaa.ts as a plain C program, to hold ours against: exact values, nothing known of
 * the weights. Same outputs (rank counts, pairwise wins, central weights), same generator, doubles, plain loops, the
 * logarithm of libm, one thread. bench/simulation.mjs compiles it with gcc -O3 -march=native.
 *
 * smaa <options> <criteria> <draws> <runs>: the milliseconds of each run, then the first option's counts by rank, its
 * wins and its central weights.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST = 64 };

static uint32_t a, b, c, counter;

static inline uint32_t next_word(void) {
  uint32_t word = a + b + counter++;
  a = b ^ (b >> 9);
  b = c + (c << 3);
  c = ((c << 21) | (c >> 11)) + word;
  return word;
}

static double values[MOST][MOST], weight_sums[MOST][MOST];
static uint32_t rank_counts[MOST][MOST], win_counts[MOST][MOST];

static void simulate(int options, int criteria, long draws) {
  double weights[MOST], totals[MOST];
  int order[MOST];
  for (long draw = 0; draw < draws; draw++) {
    double sum = 0;
    for (int j = 0; j < criteria; j++) {
      weights[j] = -log((next_word() + 0.5) * 0x1p-32);
      sum += weights[j];
    }
    for (int j = 0; j < criteria; j++) weights[j] /= sum;

    for (int i = 0; i < options; i++) {
      double total = 0;
      for (int j = 0; j < criteria; j++) total += weights[j] * values[i][j];
      totals[i] = total;
    }

    for (int i = 0; i < options; i++) {
      int place = i;
      for (; place > 0 && totals[order[place - 1]] < totals[i]; place--) order[place] = order[place - 1];
      order[place] = i;
    }
    int rank = 0;
    for (int place = 0; place < options; place++) {
      int option = order[place];
      if (place > 0 && totals[option] < totals[order[place - 1]]) rank = place;
      rank_counts[option][rank]++;
      if (rank == 0)
        for (int j = 0; j < criteria; j++) weight_sums[option][j] += weights[j];
    }
    for (int i = 0; i < options; i++)
      for (int j = 0; j < options; j++) win_counts[i][j] += totals[i] > totals[j];
  }
}

int main(int count, char **arguments) {
  if (count != 5) return 1;
  int options = atoi(arguments[1]), criteria = atoi(arguments[2]), runs = atoi(arguments[4]);
  long draws = atol(arguments[3]);
  if (options > MOST || criteria > MOST) return 1;
  uint32_t state = 7;
  for (int i = 0; i < options; i++)
    for (int j = 0; j < criteria; j++) {
      state = state * 1664525u + 1013904223u;
      values[i][j] = (state >> 8) / 16777216.0;
    }

  for (int run = 0; run < runs; run++) {
    a = 1, b = 2, c = 3, counter = 1;
    memset(rank_counts, 0, sizeof rank_counts);
    memset(win_counts, 0, sizeof win_counts);
    memset(weight_sums, 0, sizeof weight_sums);
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    simulate(options, criteria, draws);
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.3f ", (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6);
  }
  printf("\n");
  for (int rank = 0; rank < options; rank++) printf("%u ", rank_counts[0][rank]);
  for (int other = 0; other < options; other++) printf("%u ", win_counts[0][other]);
  for (int j = 0; j < criteria; j++) printf("%.6f ", weight_sums[0][j] / rank_counts[0][0]);
  printf("\n");
  return 0;
}
