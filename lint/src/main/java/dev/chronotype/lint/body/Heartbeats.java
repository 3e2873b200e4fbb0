package dev.chronotype.lint.body;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Which sources of a compilation name a heartbeat, known before types are. */
public final class Heartbeats {

  private static final Set<String> NAMES = Set.of("heartbeat", "recordHeartbeat");

  private final Set<String> sources = new HashSet<>();

  /** Looks at a source that has been parsed. */
  public void add(CompilationUnitTree unit) {
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree select, Void unused) {
        see(select.getIdentifier());
        return super.visitMemberSelect(select, null);
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree reference, Void unused) {
        see(reference.getName());
        return super.visitMemberReference(reference, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, Void unused) {
        see(identifier.getName());
        return super.visitIdentifier(identifier, null);
      }

      private void see(Name name) {
        if (NAMES.contains(name.toString())) {
          sources.add(unit.getSourceFile().toUri().toString());
        }
      }
    }.scan(unit, null);
  }

  /** Whether another source than this one names a heartbeat. */
  public boolean inOthersThan(CompilationUnitTree unit) {
    String own = unit.getSourceFile().toUri().toString();
    return sources.stream().anyMatch(each -> !each.equals(own));
  }
}
