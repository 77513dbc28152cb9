// A min-cost-flow problem from a file, solved by LEMON's network simplex as often as asked.
// File: int64 nodes, int64 arcs, then int32 tails, int32 heads, int64 costs, int64 supplies.
// Prints one line a run: the solver's milliseconds and the cost. Reading and building are not timed.
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

template <typename T>
static std::vector<T> read(std::FILE* file, std::size_t count) {
  std::vector<T> values(count);
  if (std::fread(values.data(), sizeof(T), count, file) != count) std::exit(2);
  return values;
}

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  std::FILE* file = std::fopen(argv[1], "rb");
  if (!file) return 2;
  const auto counts = read<std::int64_t>(file, 2);
  const std::size_t nodes = counts[0], arcs = counts[1];
  const auto tails = read<std::int32_t>(file, arcs);
  const auto heads = read<std::int32_t>(file, arcs);
  const auto costs = read<std::int64_t>(file, arcs);
  const auto supplies = read<std::int64_t>(file, nodes);
  std::fclose(file);

  // The static graph, LEMON's fastest, wants its arcs by tail.
  std::vector<std::size_t> order(arcs);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return tails[a] < tails[b]; });
  std::vector<std::pair<int, int>> sorted;
  sorted.reserve(arcs);
  for (std::size_t k : order) sorted.emplace_back(tails[k], heads[k]);
  lemon::StaticDigraph graph;
  graph.build(static_cast<int>(nodes), sorted.begin(), sorted.end());
  lemon::StaticDigraph::ArcMap<std::int64_t> cost(graph);
  for (std::size_t k = 0; k < arcs; ++k) cost[graph.arc(static_cast<int>(k))] = costs[order[k]];
  lemon::StaticDigraph::NodeMap<std::int64_t> supply(graph);
  for (std::size_t v = 0; v < nodes; ++v) supply[graph.node(static_cast<int>(v))] = supplies[v];

  using Simplex = lemon::NetworkSimplex<lemon::StaticDigraph, std::int64_t, std::int64_t>;
  for (int run = 0; run < std::atoi(argv[2]); ++run) {
    const auto start = std::chrono::steady_clock::now();
    Simplex simplex(graph);
    simplex.costMap(cost).supplyMap(supply);
    if (simplex.run() != Simplex::OPTIMAL) return 3;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("%.3f %lld\n", took.count(), static_cast<long long>(simplex.totalCost<std::int64_t>()));
    std::fflush(stdout);
  }
}
