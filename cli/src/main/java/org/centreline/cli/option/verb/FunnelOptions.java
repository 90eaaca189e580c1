package org.centreline.cli.option.verb;

import java.util.Locale;
import java.util.Optional;
import org.centreline.analysis.compare.FunnelConvention;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.FunnelRequest;
import org.centreline.analysis.compare.Overdispersion.Trimming;

/**
 * How a funnel is asked for.
 *
 * @param kind what is compared, where it is said; else the data tell
 * @param taming what is done to extremes
 * @param convention whose formulas
 * @param outOf the column of denominators, where it is named
 */
public record FunnelOptions(
    Optional<FunnelKind> kind, Taming taming, FunnelConvention convention, Optional<String> outOf) {

  /** What is done to extremes before it is measured by how much sites differ. */
  enum Taming {
    AUTO,
    NONE,
    WINSORISE,
    TRUNCATE;

    /** The word that a user types. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Optional<Trimming> of(FunnelRequest usual) {
      return switch (this) {
        case AUTO -> usual.trimming();
        case NONE -> Optional.empty();
        case WINSORISE -> Optional.of(Trimming.WINSORISE);
        case TRUNCATE -> Optional.of(Trimming.TRUNCATE);
      };
    }
  }

  /**
   * What is asked of the data.
   *
   * @param found what they can be compared by
   * @param multiply what is shown is so many times the count over what it is out of
   */
  public FunnelRequest request(FunnelKind found, double multiply) {
    FunnelRequest usual = FunnelRequest.usual(kind.orElse(found));
    return new FunnelRequest(
        usual.kind(), taming.of(usual), convention, usual.share(), multiply, outOf);
  }
}
