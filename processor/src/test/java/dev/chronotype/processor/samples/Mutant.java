package dev.chronotype.processor.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sample that was broken.
 *
 * @param number what it was made of: the same number gives the same mutant
 * @param mutations what was done, in this order, to one of the files
 */
record Mutant(long number, Sample seed, List<Mutation> mutations, List<SourceFile> files) {

  private static final int MOST_MUTATIONS = 2;

  static Mutant of(long number, List<Sample> seeds) {
    Random random = new Random(number);
    // What random generators of neighbouring numbers give first is much alike.
    random.nextLong();
    Sample seed = seeds.get(random.nextInt(seeds.size()));
    List<SourceFile> files =
        new ArrayList<>(Stream.concat(seed.library().stream(), seed.files().stream()).toList());
    int broken = random.nextInt(files.size());
    Tokens tokens = new Tokens(files.get(broken).text());
    List<Mutation> mutations = new ArrayList<>();
    int count = 1 + random.nextInt(MOST_MUTATIONS);
    while (mutations.size() < count && tokens.size() > 0) {
      Mutation each = Mutation.any(random);
      each.apply(tokens, random);
      mutations.add(each);
    }
    files.set(broken, new SourceFile(files.get(broken).name(), tokens.text()));
    return new Mutant(number, seed, mutations, files);
  }

  @Override
  public String toString() {
    return files.stream()
        .map(each -> "// " + each.path() + "\n" + each.text())
        .collect(
            Collectors.joining(
                "\n", "Mutant " + number + " of " + seed.name() + ", " + mutations + "\n", "\n"));
  }
}
