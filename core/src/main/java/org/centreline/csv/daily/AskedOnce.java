package org.centreline.csv.daily;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.centreline.csv.daily.DailyQuestion.Detail;

/**
 * A table that is asked each question once: measures that ask the same are told the same answer,
 * and all groups together are added up of the answer that has them apart. A statement may take
 * minutes and cost money where the table lies.
 *
 * <p>The latest answers are kept as long as they take no more than some fifty megabytes; one that
 * is larger is asked for again.
 */
public final class AskedOnce implements DailySource {

  /** So many groups are kept; one with sums takes as much as four with numbers. */
  static final int MOST = 1_200_000;

  private static final int WEIGHT_OF_SUMS = 4;

  private record Answer(DailyQuestion question, KeptGroups groups) {

    int weight() {
      return groups.size() * (question.detail() == Detail.SUMS ? WEIGHT_OF_SUMS : 1);
    }
  }

  private final DailySource source;
  private final Deque<Answer> answers = new ArrayDeque<>();
  private Optional<List<DailyColumn>> columns = Optional.empty();
  private int kept;

  public AskedOnce(DailySource source) {
    this.source = source;
  }

  @Override
  public synchronized List<DailyColumn> columns() {
    if (columns.isEmpty()) {
      columns = Optional.of(List.copyOf(source.columns()));
    }
    return columns.get();
  }

  @Override
  public synchronized DailyLook look(List<DailyColumn> known) {
    return source.look(known);
  }

  @Override
  public synchronized void ask(DailyQuestion question, Consumer<DailyGroup> groups) {
    Optional<KeptGroups> known = known(question);
    if (known.isPresent()) {
      known.get().tell(groups);
      return;
    }
    KeptGroups heard = new KeptGroups();
    int most = MOST / (question.detail() == Detail.SUMS ? WEIGHT_OF_SUMS : 1);
    long[] all = {0};
    source.ask(
        question,
        group -> {
          if (all[0]++ < most) {
            heard.add(group);
          }
          groups.accept(group);
        });
    if (all[0] <= most) {
      keep(new Answer(question, heard));
    }
  }

  private void keep(Answer answer) {
    answers.addLast(answer);
    kept += answer.weight();
    while (kept > MOST) {
      kept -= answers.removeFirst().weight();
    }
  }

  private Optional<KeptGroups> known(DailyQuestion question) {
    for (Answer answer : answers) {
      if (answer.question().equals(question)) {
        return Optional.of(answer.groups());
      }
    }
    if (question.by().isEmpty()) {
      for (Answer answer : answers) {
        if (answer.question().together().equals(question)) {
          KeptGroups whole = answer.groups().together(question.detail());
          keep(new Answer(question, whole));
          return Optional.of(whole);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public synchronized void close() {
    source.close();
  }
}
