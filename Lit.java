import com.sun.source.tree.*; import com.sun.source.util.*;
import javax.tools.*; import java.nio.file.*; import java.util.*;
public class Lit {
  public static void main(String[] a) throws Exception {
    Path root=Path.of(a[0]);
    var c=ToolProvider.getSystemJavaCompiler(); var fm=c.getStandardFileManager(null,null,null);
    List<Path> fs; try(var s=Files.walk(root)){fs=s.filter(p->p.toString().endsWith(".java")).sorted().toList();}
    JavacTask t=(JavacTask)c.getTask(null,fm,null,List.of("-proc:none"),null,fm.getJavaFileObjectsFromPaths(fs));
    for(CompilationUnitTree u:t.parse()){
      String p=root.relativize(Path.of(u.getSourceFile().toUri())).toString();
      new TreePathScanner<Void,Boolean>(){
        public Void visitNewClass(NewClassTree n,Boolean in){ return super.visitNewClass(n, in|| n.getIdentifier().toString().equals("Message"));}
        public Void visitLiteral(LiteralTree n,Boolean in){
          if(n.getValue() instanceof String s && !in && s.codePoints().anyMatch(x->Character.UnicodeScript.of(x)==Character.UnicodeScript.HAN) && s.matches("(?s).*[，。；：、].*"))
            System.out.println(p+":"+u.getLineMap().getLineNumber(Trees.instance(t).getSourcePositions().getStartPosition(u,n))+" "+s.replace("\n","\\n"));
          return null;}
      }.scan(u,false);
    }
  }
}
